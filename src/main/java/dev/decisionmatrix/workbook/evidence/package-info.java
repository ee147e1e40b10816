/**
 * The sheets Evidence, Sources and By source: what is claimed, by whom, and where sources
 * contradict one another. Read {@link dev.decisionmatrix.workbook.evidence.EvidenceSheet} first.
 */
@NullMarked
package dev.decisionmatrix.workbook.evidence;

import org.jspecify.annotations.NullMarked;
