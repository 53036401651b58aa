/** Many documents in one run: what is to be done, on all cores, told in the order of the input. */
@NullMarked
package org.colloquy.batch;

import org.jspecify.annotations.NullMarked;
