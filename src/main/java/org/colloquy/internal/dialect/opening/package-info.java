/** What stands before the talk: title, standfirst, credits, provenance. */
@NullMarked
package org.colloquy.internal.dialect.opening;

import org.jspecify.annotations.NullMarked;
