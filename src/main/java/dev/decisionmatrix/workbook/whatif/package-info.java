/**
 * The sheet What if: three sets of weights and ratings tried side by side. Read {@link
 * dev.decisionmatrix.workbook.whatif.WhatIfSheet} first.
 */
@NullMarked
package dev.decisionmatrix.workbook.whatif;

import org.jspecify.annotations.NullMarked;
