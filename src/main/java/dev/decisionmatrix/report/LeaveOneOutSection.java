package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.LeaveOneOut;
import dev.decisionmatrix.analysis.Ranking;
import dev.decisionmatrix.analysis.Without;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Block.Align;
import dev.decisionmatrix.blocks.Block.Column;
import dev.decisionmatrix.blocks.Block.Row;
import dev.decisionmatrix.blocks.Block.TableCell;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Team;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether the result survives one source, team or criterion less: a row for each that changes who
 * is first, a sentence for all that do not.
 */
final class LeaveOneOutSection implements Section {
  private static final String TABLE = "left-out";

  private final Analysis analysis;
  private final Citations citations;
  private final List<Option> first;

  LeaveOneOutSection(Analysis analysis, Citations citations) {
    this.analysis = analysis;
    this.citations = citations;
    this.first = analysis.ranking().first();
  }

  /** What is left without one thing. */
  private record Left(Text thing, Optional<Ranking> ranking) {}

  /** Things of one kind, to be left out one at a time. */
  private record Kind(String one, String many, List<Left> all) {}

  @Override
  public List<Block> blocks() {
    if (analysis.ranking().contenders().size() < 2) {
      return List.of();
    }
    List<Kind> kinds = List.of(sources(), assumptions(), teams(), criteria());
    List<Left> changed =
        kinds.stream().flatMap(kind -> kind.all().stream()).filter(this::changes).toList();
    Prose prose = new Prose().told(unchanged(kinds), analysis.decision());
    closest(kinds, prose);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(3, "One thing left out", "leave-one-out"));
    if (!changed.isEmpty()) {
      prose.plain(" ").shown(TABLE).plain(" has what changes that.");
    }
    blocks.add(new Block.Paragraph(prose.text()));
    if (!changed.isEmpty()) {
      blocks.add(new Block.Shown(TABLE, table(changed)));
    }
    return blocks;
  }

  private boolean changes(Left left) {
    return !left.ranking().map(Ranking::first).orElse(List.of()).equals(first);
  }

  private String unchanged(List<Kind> kinds) {
    List<String> counted = new ArrayList<>();
    for (Kind kind : kinds) {
      int same = (int) kind.all().stream().filter(left -> !changes(left)).count();
      int all = kind.all().size();
      if (same > 0) {
        counted.add(
            same == all
                ? Phrases.count(all, kind.one(), kind.many())
                : Phrases.number(same) + " of " + Phrases.count(all, kind.one(), kind.many()));
      }
    }
    if (counted.isEmpty()) {
      return "Leaving out any one source, team or criterion changes who is first.";
    }
    return "%s %s first%s whichever of these is left out: %s."
        .formatted(
            Figures.quoted(first),
            first.size() == 1 ? "stays" : "stay",
            first.size() == 1 ? "" : " together",
            Phrases.list(counted));
  }

  /** Where those that change nothing leave the leader least. */
  private void closest(List<Kind> kinds, Prose prose) {
    if (first.size() != 1) {
      return;
    }
    kinds.stream()
        .flatMap(kind -> kind.all().stream())
        .filter(left -> !changes(left) && margin(left) >= 0)
        .min(Comparator.comparingDouble(LeaveOneOutSection::margin))
        .ifPresent(
            left ->
                prose
                    .plain(" The lead is smallest without ")
                    .spans(left.thing())
                    .plain(": %s.".formatted(Figures.points(margin(left)))));
  }

  private static double margin(Left left) {
    return left.ranking()
        .flatMap(ranking -> ranking.margin().stream().boxed().findFirst())
        .orElse(-1.0);
  }

  private Kind sources() {
    List<Left> all = new ArrayList<>();
    analysis.leaveOneOut().sources().stream()
        .filter(source -> cited(source.thing()))
        .sorted(Comparator.comparingInt(source -> citations.number(source.thing())))
        .forEach(
            source ->
                all.add(
                    new Left(
                        new Prose()
                            .plain("source ")
                            .source(Optional.of(source.thing()), citations)
                            .text(),
                        source.ranking())));
    return new Kind("source", "sources", all);
  }

  private Kind assumptions() {
    LeaveOneOut left = analysis.leaveOneOut();
    List<Left> all =
        left.ownAssumptions().stream()
            .map(ranking -> new Left(Text.of("our own assumptions"), Optional.of(ranking)))
            .toList();
    return new Kind("set of own assumptions", "sets of own assumptions", all);
  }

  private Kind teams() {
    List<Without<Team>> teams =
        analysis.teams().size() > 1 ? analysis.leaveOneOut().teams() : List.of();
    return new Kind(
        "team",
        "teams",
        teams.stream().map(one -> new Left(Text.of(one.thing().name()), one.ranking())).toList());
  }

  private Kind criteria() {
    List<Without<Criterion>> criteria = analysis.leaveOneOut().criteria();
    return new Kind(
        "criterion",
        "criteria",
        criteria.stream()
            .map(one -> new Left(Text.of(one.thing().name()), one.ranking()))
            .toList());
  }

  /** Nothing can change without a source that no claim cites, or that is switched off. */
  private boolean cited(Source source) {
    return analysis.decision().claims().stream()
        .filter(analysis.scenario()::counts)
        .anyMatch(claim -> claim.source().filter(source::equals).isPresent());
  }

  private Block table(List<Left> changed) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Without", Align.LEFT, 3));
    columns.add(new Column("First", Align.LEFT, 1.5));
    analysis
        .decision()
        .options()
        .forEach(option -> columns.add(new Column(option.name(), Align.RIGHT, 1)));
    return new Block.Table(
        Text.of("Who is first, and the scores, without one source, team or criterion."),
        columns,
        changed.stream().map(this::row).toList(),
        false);
  }

  private Row row(Left left) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.of(left.thing()));
    List<Option> firsts = left.ranking().map(Ranking::first).orElse(List.of());
    cells.add(
        firsts.isEmpty()
            ? Figures.none("none")
            : TableCell.of(Phrases.list(Figures.names(firsts))));
    for (Option option : analysis.decision().options()) {
      cells.add(
          left.ranking()
              .map(ranking -> TableCell.of(Figures.table(ranking.of(option).score())))
              .orElseGet(() -> Figures.none("no score")));
    }
    return new Row(cells);
  }
}
