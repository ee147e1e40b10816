package dev.decisionmatrix.report;

import dev.decisionmatrix.analysis.Citations;
import dev.decisionmatrix.blocks.Block;
import dev.decisionmatrix.blocks.Text;
import dev.decisionmatrix.display.Phrases;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sources with exactly what is known of each, what is not, and how much rests on it. */
final class SourcesSection implements Section {
  private final Decision decision;
  private final Citations citations;

  SourcesSection(Decision decision, Citations citations) {
    this.decision = decision;
    this.citations = citations;
  }

  @Override
  public List<Block> blocks() {
    if (decision.sources().isEmpty()) {
      return List.of();
    }
    List<Block.SourceEntry> entries = new ArrayList<>();
    for (Source source : citations.inOrder()) {
      entries.add(new Block.SourceEntry(citations.number(source), source.title(), entry(source)));
    }
    return List.of(new Block.Paragraph(Text.of(introduction())), new Block.Sources(entries));
  }

  /** Where citations lead in a report that does not list its sources. */
  Block elsewhere() {
    List<Block.CitedSource> cited = new ArrayList<>();
    for (Source source : citations.inOrder()) {
      Optional<String> url = Optional.of(source.url().strip()).filter(SourcesSection::isOnTheWeb);
      cited.add(new Block.CitedSource(citations.number(source), source.title(), url));
    }
    return new Block.Cited(cited);
  }

  private static boolean isOnTheWeb(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  private String introduction() {
    String numbers = "Numbered by first mention in the evidence.";
    boolean ours = decision.sources().stream().anyMatch(source -> source.title().startsWith("["));
    return ours ? numbers + " A title in square brackets was supplied by us." : numbers;
  }

  private Text entry(Source source) {
    Prose prose = new Prose();
    if (!source.author().isBlank()) {
      prose.plain(Phrases.sentence(source.author()) + " ");
    }
    prose.emphasis(Phrases.sentence(source.title()));
    List<String> issued = new ArrayList<>();
    for (String known : List.of(source.publisher(), source.published())) {
      if (!known.isBlank()) {
        issued.add(known.strip());
      }
    }
    if (!issued.isEmpty()) {
      prose.plain(" " + Phrases.sentence(String.join(", ", issued)));
    }
    address(source, prose);
    prose.plain(" " + used(source));
    if (!source.counts()) {
      prose.plain(" ").strong("Switched off: none of this counts.");
    }
    prose.muted(unknown(source));
    if (!source.note().isBlank()) {
      prose.muted(" " + Phrases.sentence(source.note()));
    }
    return prose.text();
  }

  private static void address(Source source, Prose prose) {
    String url = source.url().strip();
    if (isOnTheWeb(url)) {
      prose.plain(" ").web(url);
    } else if (!url.isEmpty()) {
      prose.plain(" " + url);
    }
    if (!source.accessed().isBlank()) {
      prose.plain((url.isEmpty() ? " Accessed " : ", accessed ") + source.accessed().strip());
    }
    if (!url.isEmpty() || !source.accessed().isBlank()) {
      prose.plain(".");
    }
  }

  private String used(Source source) {
    List<Claim> claims =
        decision.claims().stream()
            .filter(claim -> claim.source().filter(source::equals).isPresent())
            .toList();
    long criteria = claims.stream().map(Claim::criterion).distinct().count();
    return claims.isEmpty()
        ? "No claim cites it."
        : "%s on %s."
            .formatted(
                Phrases.capitalised(Phrases.count(claims.size(), "claim", "claims")),
                Phrases.count(Math.toIntExact(criteria), "criterion", "criteria"));
  }

  private static String unknown(Source source) {
    List<String> unknown = new ArrayList<>();
    if (source.author().isBlank()) {
      unknown.add("author");
    }
    if (source.publisher().isBlank()) {
      unknown.add("publisher");
    }
    if (source.published().isBlank()) {
      unknown.add("date");
    }
    if (source.url().isBlank()) {
      unknown.add("address");
    }
    return unknown.isEmpty()
        ? ""
        : " " + Phrases.capitalised(Phrases.list(unknown)) + " not known.";
  }
}
