/**
 * The interview as values: typed question and answer blocks, their content, and the words they
 * hold. No I/O.
 */
@NullMarked
package org.colloquy.model;

import org.jspecify.annotations.NullMarked;
