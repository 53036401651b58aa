/**
 * An edition: an interview with a design and options, resolved once so that no writer decides
 * again.
 */
@NullMarked
package org.colloquy.edition;

import org.jspecify.annotations.NullMarked;
