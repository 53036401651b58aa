/**
 * Takes Word's documents apart (ECMA-376, strict and transitional): parts in, lines, notes and
 * pictures out. Read with StAX rather than with a library's object model, which passes over what
 * stands in content controls, custom XML, alternate content and nested tables.
 */
@NullMarked
package org.colloquy.internal.source.word;

import org.jspecify.annotations.NullMarked;
