/** The dialect whose questions have no label but a look of their own. */
@NullMarked
package org.colloquy.internal.dialect.question;

import org.jspecify.annotations.NullMarked;
