package dev.decisionmatrix.workbook.whatif;

import static dev.decisionmatrix.cells.Formulas.all;
import static dev.decisionmatrix.cells.Formulas.ifThen;
import static dev.decisionmatrix.cells.Formulas.max;
import static dev.decisionmatrix.cells.Formulas.orElse;
import static dev.decisionmatrix.cells.Formulas.place;

import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.Standing;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.RangeRef;
import dev.decisionmatrix.display.Arial;
import dev.decisionmatrix.display.Cut;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.sheet.Lines;
import dev.decisionmatrix.workbook.Guard;
import java.util.List;
import java.util.Optional;

/** Who leads in each case, cut to the width of the column. */
final class LeadersInShort {
  /** Room for a name in pixels, as the columns are. */
  private static final Room NARROW = new Room(Arial.bold(9), 64);

  private static final Room WIDE = new Room(Arial.bold(10), 92);

  final Cells<Optional<Letter>> leader;
  private final Cells<Option> narrow;
  private final Cells<Option> wide;
  private final Lines lines;
  private final List<Option> options;
  private final Leads leads;
  private final Weighed weighed;

  LeadersInShort(Lines lines, List<Option> options, Leads leads, Weighed weighed) {
    this.lines = lines;
    this.options = options;
    this.leads = leads;
    this.weighed = weighed;
    narrow = names("Options, in a narrow column", NARROW);
    wide = names("Options, in a wide column", WIDE);
    leader =
        lines.add(
            "Leads, as it fits",
            Cases.ALL,
            Content.texts(this::inShort, one -> Expected.text(isShort(one))));
  }

  private record Room(Arial font, double pixels) {
    List<String> cut(List<Option> options) {
      return Cut.all(options.stream().map(Option::name).toList(), font, pixels);
    }
  }

  private Cells<Option> names(String title, Room room) {
    List<String> cut = room.cut(options);
    return lines.add(title, options, Content.labels(option -> cut.get(options.indexOf(option))));
  }

  private Cells<Option> names(Optional<Letter> one) {
    return one.isPresent() ? wide : narrow;
  }

  private Formula inShort(Optional<Letter> one) {
    RangeRef all = leads.contending(one);
    Formula name = Guard.pick(names(one).fixed(), place(max(all), all));
    return ifThen(
        all(leads.isScored(one), leads.firsts.at(one).is(1)),
        orElse(name, leads.leader.at(one)),
        leads.leader.at(one));
  }

  private String isShort(Optional<Letter> one) {
    return weighed
        .result(one)
        .ranking()
        .map(ranking -> inShort(ranking, one.isPresent() ? WIDE : NARROW))
        .orElse(Leads.NO_VERDICT);
  }

  private String inShort(Ranking ranking, Room room) {
    return ranking
        .leader()
        .map(
            option -> {
              int place =
                  ranking.standings().stream().map(Standing::option).toList().indexOf(option);
              return room.cut(options).get(place);
            })
        .orElseGet(ranking::leaderInWords);
  }

  /** In the narrow column. */
  String narrow(Ranking ranking) {
    return inShort(ranking, NARROW);
  }
}
