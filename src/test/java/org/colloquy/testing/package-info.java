/**
 * What tests share: the tools of the machine, the sample interviews, the corpora beside a checkout.
 */
@NullMarked
package org.colloquy.testing;

import org.jspecify.annotations.NullMarked;
