/** The command line: commands, exit codes, what is said on standard error. */
@NullMarked
package org.colloquy.cli;

import org.jspecify.annotations.NullMarked;
