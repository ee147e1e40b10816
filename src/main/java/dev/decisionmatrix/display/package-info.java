/**
 * How a figure is shown, the same in a sheet and in text. Imports Java only. Read {@link
 * dev.decisionmatrix.display.Decimals} first.
 */
@NullMarked
package dev.decisionmatrix.display;

import org.jspecify.annotations.NullMarked;
