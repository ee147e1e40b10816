package dev.decisionmatrix.meeting;

import dev.decisionmatrix.problem.Code;
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
import java.util.function.Consumer;
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

  /** Checks all that a name leads to, and tells what was not found. */
  void settle(Name name, Collection<Asked> asked) {
    List<Area> areas = book.named(name.text());
    settle(areas, one -> tellApart(name, areas, one), asked);
  }

  private void settle(List<Area> areas, Consumer<Asked> tellApart, Collection<Asked> asked) {
    List<Asked> missing = new ArrayList<>();
    for (Asked one : asked) {
      List<CellAt> cells = found.getOrDefault(one.spot(), List.of());
      List<CellAt> within =
          areas.isEmpty() ? cells : cells.stream().filter(cell -> isIn(areas, cell)).toList();
      if (cells.isEmpty()) {
        missing.add(one);
      } else if (within.isEmpty()) {
        tellApart.accept(one);
      } else if (within.size() == 1) {
        settled.put(one.spot(), within.get(0));
      } else {
        tellTwice(one, within);
      }
    }
    missing.removeIf(one -> excused.contains(one.spot()));
    if (!missing.isEmpty()) {
      tellMissing(missing);
    }
  }

  /** What stands where no name of the workbook leads. */
  void settle(Collection<Asked> asked) {
    settle(List.of(), any -> {}, asked);
  }

  private static boolean isIn(List<Area> areas, CellAt cell) {
    return areas.stream().anyMatch(cell::isIn);
  }

  private void tellApart(Name name, List<Area> areas, Asked one) {
    Area first = areas.get(0);
    remarks.add(
        Code.INPUT_APART,
        found.getOrDefault(one.spot(), List.of()).get(0),
        "by its labels this is `%s`, but the name `%s` leads to %s"
            .formatted(one.name(), name.text(), told(first)),
        "put the labels back, or change the file by hand: nothing of this cell is carried back");
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

  private void tellMissing(List<Asked> missing) {
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
