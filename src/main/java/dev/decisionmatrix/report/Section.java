package dev.decisionmatrix.report;

import dev.decisionmatrix.blocks.Block;
import java.util.List;

/** A part of the report; empty where it has nothing to say. */
interface Section {
  List<Block> blocks();
}
