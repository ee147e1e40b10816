package dev.decisionmatrix.adr;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.ChoiceWords;
import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.OwnUnits;
import dev.decisionmatrix.analysis.RatingFigures;
import dev.decisionmatrix.analysis.Rounding;
import dev.decisionmatrix.analysis.ScaleWords;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.display.Decimals;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.markdown.MarkdownText;
import dev.decisionmatrix.model.Choice;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.model.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Everything a template can show, each value ready to stand in Markdown. */
final class AdrContent {
  /** The template has the word already. */
  private static final Pattern BECAUSE = Pattern.compile("(?i)^\\s*because\\s+");

  private final Analysis analysis;
  private final Decision decision;
  private final Citations citations;
  private final String tool;
  private final Links links;
  private final Framing framing;

  AdrContent(Analysis analysis, String tool, Links links, Framing framing) {
    this.analysis = analysis;
    this.decision = analysis.decision();
    this.citations = Citations.of(decision);
    this.tool = tool;
    this.links = links;
    this.framing = framing;
  }

  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("number", framing.number().map(String::valueOf).orElse(""));
    subject(values);
    values.put("drivers", drivers());
    Arguments arguments = new Arguments(analysis, citations);
    values.put("options", decision.options().stream().map(one -> option(one, arguments)).toList());
    outcome(values);
    values.put("shownAs", OwnUnits.of(analysis).map(OwnUnits::head).orElse(""));
    values.put("ranking", ranking());
    values.put("notes", sentences(new Notes(analysis, citations).sentences()));
    values.put("chart", framing.charts() == AdrWriter.Charts.MERMAID ? Mermaid.of(analysis) : "");
    values.put("pdf", links.pdf());
    values.put("workbook", links.workbook());
    values.put("json", links.json());
    values.put("hasSources", !decision.sources().isEmpty());
    values.put("sources", citations.inOrder().stream().map(this::source).toList());
    values.put("tool", tool);
    values.put("hasFiles", !decision.files().isEmpty());
    values.put(
        "files",
        decision.files().stream()
            .map(file -> Map.of("path", Markdown.text(file.path()), "sha256", file.sha256()))
            .toList());
    return values;
  }

  private void subject(Map<String, Object> values) {
    Subject subject = decision.subject();
    values.put("status", FrontMatter.scalar(status(subject)));
    values.put("statusLine", Phrases.capitalised(status(subject)));
    values.put("deciders", Markdown.text(String.join(", ", subject.people().decisionMakers())));
    values.put("date", subject.date().map(Object::toString).orElse(""));
    values.put("reviewBy", subject.reviewBy().map(Object::toString).orElse(""));
    values.put("decisionMakers", FrontMatter.list(subject.people().decisionMakers()));
    values.put("consulted", FrontMatter.list(subject.people().consulted()));
    values.put("informed", FrontMatter.list(subject.people().informed()));
    values.put("title", Markdown.text(subject.title()));
    values.put(
        "scale",
        "from %s (worst) to %s (best)"
            .formatted(
                RatingFigures.exact(decision.scale().worst()),
                RatingFigures.exact(decision.scale().best())));
    values.put("question", Markdown.text(subject.question()));
    values.put("context", Prose.under(3, MarkdownText.of(subject.context())));
    values.put("confirmation", Prose.under(4, MarkdownText.of(subject.confirmation())));
  }

  /** {@code superseded by ADR-0009}, as MADR writes it. */
  private static String status(Subject subject) {
    return subject
        .successor()
        .map(other -> subject.status().word() + " by " + MarkdownText.of(other).under(6))
        .orElse(subject.status().word());
  }

  private List<Map<String, String>> drivers() {
    return decision.criteria().stream()
        .sorted(Rounding.comparing((Criterion one) -> -analysis.weights().of(one)))
        .map(this::driver)
        .toList();
  }

  private Map<String, String> driver(Criterion criterion) {
    Demands demands = new Demands(analysis);
    return Map.of(
        "name", Markdown.text(criterion.name()),
        "weight", Decimals.PERCENT.text(analysis.weights().of(criterion)),
        "description", Markdown.text(criterion.description()),
        "ratings",
            ScaleWords.areNeeded(criterion, decision)
                ? Markdown.text(ScaleWords.of(criterion))
                : "",
        "demand", demands.of(criterion),
        "knockedOut", demands.knockedOut(criterion));
  }

  private static Map<String, Object> option(Option option, Arguments arguments) {
    return Map.of(
        "name", Markdown.text(option.name()),
        "description", Markdown.text(option.description()),
        "arguments", sentences(arguments.of(option)));
  }

  private void outcome(Map<String, Object> values) {
    Outcome outcome = new Outcome(analysis);
    values.put("chosen", decision.subject().choice().stream().map(this::choice).toList());
    values.put("undecided", outcome.undecided());
    values.put("standing", outcome.standing());
    values.put(
        "reasons",
        sentences(
            analysis.verdict().reasons().stream()
                .map(reason -> Markdown.told(reason, decision.names()))
                .toList()));
    values.put("supposition", outcome.supposition());
    values.put("consequences", sentences(outcome.consequences()));
    values.put("lookAgain", sentences(outcome.lookAgain()));
  }

  private Map<String, String> choice(Choice choice) {
    MarkdownText because = MarkdownText.of(choice.because());
    return Map.of(
        "word", Phrases.capitalised(ChoiceWords.of(decision.subject().status())),
        "option", Markdown.text(choice.option().name()),
        "because", Prose.sentence(BECAUSE.matcher(because.opening()).replaceFirst("")),
        "more", Prose.under(4, because.rest()));
  }

  private List<Map<String, String>> ranking() {
    List<Map<String, String>> rows = new ArrayList<>();
    analysis.ranking().inOrder().forEach(place -> rows.add(row(analysis.option(place.option()))));
    return rows;
  }

  private Map<String, String> row(OptionResult result) {
    long teams =
        analysis.teams().stream()
            .filter(team -> team.ranking().first().contains(result.option()))
            .count();
    Map<String, String> row = new LinkedHashMap<>();
    row.put("name", Markdown.text(result.option().name()));
    row.put("rank", result.knockedOut() ? "out" : Integer.toString(result.rank().orElseThrow()));
    row.put("score", Decimals.ONE.text(result.score()));
    row.put("shown", OwnUnits.of(analysis).map(units -> units.figure(result.score())).orElse(""));
    row.put("lowest", lowest(result));
    row.put("highest", Decimals.ONE.text(result.highest()));
    row.put("range", range(lowest(result), Decimals.ONE.text(result.highest())));
    row.put("coverage", Decimals.PERCENT.text(result.coverage()));
    row.put("teams", teams + " of " + analysis.teams().size());
    return row;
  }

  private static String range(String lowest, String highest) {
    return lowest.equals(highest) ? lowest : lowest + " to " + highest;
  }

  private static String lowest(OptionResult result) {
    return result.mayBeKnockedOut() ? VerdictWords.OUT : Decimals.ONE.text(result.lowest());
  }

  private Map<String, Object> source(Source source) {
    List<String> known = new ArrayList<>();
    if (!source.author().isBlank()) {
      known.add(Phrases.sentence(Markdown.text(source.author())));
    }
    String title = Markdown.link(source.title(), source.url().strip());
    known.add("*" + title + (source.title().matches(".*[.!?]") ? "*" : "*."));
    for (String detail : List.of(source.publisher(), source.published())) {
      if (!detail.isBlank()) {
        known.add(Phrases.sentence(Markdown.text(detail)));
      }
    }
    if (!source.accessed().isBlank()) {
      known.add("Accessed " + Phrases.sentence(Markdown.text(source.accessed())));
    }
    if (!source.counts()) {
      known.add("Switched off: none of its claims counts.");
    }
    return Map.of("number", citations.number(source), "entry", String.join(" ", known));
  }

  private static List<Map<String, String>> sentences(List<String> sentences) {
    return sentences.stream().map(sentence -> Map.of("sentence", sentence)).toList();
  }
}
