/** Problems and decisions as values: what is wrong and where, what was decided and why. */
@NullMarked
package org.colloquy.diagnostic;

import org.jspecify.annotations.NullMarked;
