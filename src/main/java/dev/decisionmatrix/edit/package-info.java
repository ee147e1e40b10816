/**
 * Changes single values of a decision's files and not a byte besides: cells of tables, values of
 * {@code decision.yaml}. May import model, input, problem and SnakeYAML Engine. Read {@link
 * dev.decisionmatrix.edit.TableEdit} first.
 */
@NullMarked
package dev.decisionmatrix.edit;

import org.jspecify.annotations.NullMarked;
