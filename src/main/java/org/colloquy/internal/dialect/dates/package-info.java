/** Dates as people write them. */
@NullMarked
package org.colloquy.internal.dialect.dates;

import org.jspecify.annotations.NullMarked;
