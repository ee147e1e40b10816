/**
 * What a report is made of, without saying how a page shows it. Imports {@code display} only. Read
 * {@link dev.decisionmatrix.blocks.Block} first.
 */
@NullMarked
package dev.decisionmatrix.blocks;

import org.jspecify.annotations.NullMarked;
