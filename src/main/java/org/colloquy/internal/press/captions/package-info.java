/** Editions by the clock: WebVTT, SubRip, Podcasting 2.0. */
@NullMarked
package org.colloquy.internal.press.captions;

import org.jspecify.annotations.NullMarked;
