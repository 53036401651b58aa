/**
 * Transcripts in XML: TEI, Akoma Ntoso, the Hansards. What they share is told by a table of names;
 * nothing outside of the file is ever fetched.
 */
@NullMarked
package org.colloquy.internal.source.xml;

import org.jspecify.annotations.NullMarked;
