package dev.decisionmatrix.meeting;

import dev.decisionmatrix.workbook.Control;
import dev.decisionmatrix.workbook.Name;
import dev.decisionmatrix.workbook.Tab;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the controls: each stands under its label. */
final class ControlCells {
  private ControlCells() {}

  static void find(Locations locations, Map<Spot, Asked> asked) {
    List<Control> controls =
        Arrays.stream(Control.values())
            .filter(control -> asked.containsKey(new Spot.Control(control)))
            .toList();
    String[] labels = controls.stream().map(Control::label).toArray(String[]::new);
    for (Labels sheet : locations.sheets(Name.WEIGHTS_OF, Tab.DECISION.sheet().text())) {
      Optional<Labels.Heads> heads = sheet.heads(labels);
      if (heads.isPresent()) {
        for (Control control : controls) {
          int column = heads.get().column(control.label());
          locations.put(
              new Spot.Control(control), new CellAt(sheet.sheet(), heads.get().row() + 1, column));
        }
        break;
      }
    }
    for (Control control : controls) {
      Asked one = Objects.requireNonNull(asked.get(new Spot.Control(control)));
      locations.settle(Name.valueOf(control.name()), List.of(one));
    }
  }
}
