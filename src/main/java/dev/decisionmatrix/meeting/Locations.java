package dev.decisionmatrix.meeting;

import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.saved.SavedCell.Value;
import dev.decisionmatrix.saved.SavedName.Area;
import dev.decisionmatrix.saved.SavedSheet;
import dev.decisionmatrix.saved.SavedWorkbook;
import dev.decisionmatrix.workbook.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where each input stands: found by what the sheets say, and held against where the names of the
 * workbook lead, if they are still there.
 */
final class Locations {
  private static final int LISTED = 3;

  private final SavedWorkbook book;
  private final Remarks remarks;
  private final Map<Spot, List<CellAt>> found = new LinkedHashMap<>();
  private final Map<Spot, CellAt> settled = new LinkedHashMap<>();
  private final List<Asked> missing = new ArrayList<>();
  private final Set<Spot> excused = new LinkedHashSet<>();

  Locations(SavedWorkbook book, Remarks remarks) {
    this.book = book;
    this.remarks = remarks;
  }

  /** Sheets in which to look for what a name leads to, the likeliest first. */
  List<Labels> sheets(Name name, String tab) {
    Set<SavedSheet> sheets = new LinkedHashSet<>();
    book.named(name.text()).stream()
        .flatMap(area -> book.sheet(area.sheet()).stream())
        .forEach(sheets::add);
    book.sheet(tab).ifPresent(sheets::add);
    sheets.addAll(book.sheets());
    return sheets.stream().map(Labels::new).toList();
  }

  void put(Spot spot, CellAt at) {
    found.computeIfAbsent(spot, any -> new ArrayList<>()).add(at);
  }

  /** That it is not found follows from what was told already. */
  void excuse(Spot spot) {
    excused.add(spot);
  }

  /** Holds what was found against where a name leads. */
  void settle(Name name, Collection<Asked> asked) {
    List<Area> areas = alive(book.named(name.text()));
    List<Asked> unique = unique(areas, asked);
    boolean apart =
        !areas.isEmpty()
            && !unique.isEmpty()
            && unique.stream().noneMatch(one -> isIn(areas, first(one)))
            && holdInputs(areas);
    if (apart) {
      tellApart(name, areas.get(0), unique);
    } else {
      unique.forEach(one -> settled.put(one.spot(), first(one)));
    }
  }

  /** What stands where no name of the workbook leads. */
  void settle(Collection<Asked> asked) {
    unique(List.of(), asked).forEach(one -> settled.put(one.spot(), first(one)));
  }

  /** Those of one place; of several places the one to which the name leads. */
  private List<Asked> unique(List<Area> areas, Collection<Asked> asked) {
    List<Asked> unique = new ArrayList<>();
    List<Asked> lost = new ArrayList<>();
    boolean twice = false;
    for (Asked one : asked) {
      List<CellAt> cells = found.getOrDefault(one.spot(), new ArrayList<>());
      if (cells.size() > 1) {
        List<CellAt> within = cells.stream().filter(cell -> isIn(areas, cell)).toList();
        cells.retainAll(within.isEmpty() ? cells : within);
      }
      if (cells.isEmpty()) {
        lost.add(one);
      } else if (cells.size() == 1) {
        unique.add(one);
      } else {
        twice = true;
        tellTwice(one, cells);
      }
    }
    if (!twice) {
      lost.stream().filter(one -> !excused.contains(one.spot())).forEach(missing::add);
    }
    return unique;
  }

  private CellAt first(Asked one) {
    return found.getOrDefault(one.spot(), List.of()).get(0);
  }

  /** A name that leads to a sheet which was named anew leads nowhere. */
  private List<Area> alive(List<Area> areas) {
    return areas.stream().filter(area -> book.sheet(area.sheet()).isPresent()).toList();
  }

  /** Not where columns were moved and the name was not: scripts do that, programs do not. */
  private boolean holdInputs(List<Area> areas) {
    return areas.stream()
        .allMatch(
            area -> {
              CellAt corner =
                  new CellAt(book.sheet(area.sheet()).orElseThrow(), area.top(), area.left());
              return !corner.cell().isFormula() && corner.cell().value() instanceof Value.Figure;
            });
  }

  private static boolean isIn(List<Area> areas, CellAt cell) {
    return areas.stream().anyMatch(cell::isIn);
  }

  private void tellApart(Name name, Area area, List<Asked> apart) {
    String more = apart.size() > 1 ? ", and " + (apart.size() - 1) + " more follow" : "";
    remarks.add(
        Code.INPUT_APART,
        first(apart.get(0)),
        "by its labels this is `%s`%s, but the name `%s` leads to %s"
            .formatted(apart.get(0).name(), more, name.text(), told(area)),
        "put labels or name back, or change the file by hand: nothing of these is carried back");
  }

  private static String told(Area area) {
    return area.sheet()
        + " "
        + CellAt.address(area.top(), area.left())
        + (area.top() == area.bottom() && area.left() == area.right()
            ? ""
            : ":" + CellAt.address(area.bottom(), area.right()));
  }

  private void tellTwice(Asked one, List<CellAt> cells) {
    remarks.add(
        Code.INPUT_APART,
        cells.get(0),
        "`%s` stands here and in %s".formatted(one.name(), cells.get(1).where()),
        "delete the copy and save the workbook: neither cell is carried back");
  }

  /** Once all has been looked for: what the workbook does not have. */
  void tellMissing() {
    if (missing.isEmpty()) {
      return;
    }
    String names =
        missing.stream()
            .limit(LISTED)
            .map(one -> "`" + one.name() + "`")
            .collect(Collectors.joining(", "));
    String more = missing.size() > LISTED ? " and " + (missing.size() - LISTED) + " more" : "";
    remarks.add(
        Code.INPUT_MISSING,
        "",
        "the workbook has no cell for " + names + more,
        "a sheet, row or label is gone, or the files have grown since: these stay as the files"
            + " have them");
  }

  Optional<CellAt> of(Spot spot) {
    return Optional.ofNullable(settled.get(spot));
  }

  /** Whether nothing at all was found: the workbook is none of ours. */
  boolean isEmpty() {
    return found.isEmpty();
  }
}
