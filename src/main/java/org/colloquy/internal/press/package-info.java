/**
 * The writers' engines: how an edition is made into what a format asks for. Here is what several of
 * them share.
 */
@NullMarked
package org.colloquy.internal.press;

import org.jspecify.annotations.NullMarked;
