package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Span;
import dev.decisionmatrix.blocks.Text;
import java.util.ArrayList;
import java.util.List;

/** Turns text into words: legible characters, each with its font, style and tag. */
final class TextSetter {
  /** At the same size its small letters would look larger than those around. */
  private static final double MONO_SIZE = 0.92;

  private final Fonts fonts;
  private final Legible legible;
  private final Anchors anchors;

  TextSetter(Fonts fonts, Anchors anchors) {
    this.anchors = anchors;
    this.fonts = fonts;
    this.legible = new Legible(fonts);
  }

  List<MissingGlyph> missing() {
    return legible.missing();
  }

  /**
   * Words of a text that belong to a tag. A tag holds either marks or children; so a text with
   * links or with signs that are read out in words gives it a child for each and for each stretch
   * between them.
   */
  List<Word> words(Text text, Style style, Tag tag) {
    boolean divided = text.spans().stream().anyMatch(TextSetter::standsAlone);
    StringBuilder characters = new StringBuilder();
    List<Stretch> stretches = new ArrayList<>();
    Tag between = tag;
    boolean fresh = true;
    for (Span given : text.spans()) {
      Span span = anchors.directory().leading(given);
      Style own = styled(span, style);
      String shown = legible.text(said(span), own.face());
      if (shown.isEmpty()) {
        continue;
      }
      if (divided && !standsAlone(span) && fresh) {
        between = tag.child("Span");
      }
      fresh = standsAlone(span);
      span.target().ifPresent(anchors::want);
      Tag owner = fresh ? owner(span, tag) : between;
      characters.append(shown);
      stretches.add(new Stretch(characters.length(), own, owner));
    }
    return words(characters.toString(), stretches);
  }

  List<Word> words(String plain, Style style, Tag tag) {
    return words(Text.of(plain), style, tag);
  }

  /** Words of a label, which never holds links; the space after it keeps labels apart. */
  List<Word> label(String plain, Style style, Tag tag) {
    return words(plain + " ", style, tag);
  }

  /** A label on a single line, however wide. */
  Line line(String plain, Style style, Tag tag) {
    return Line.of(label(plain, style, tag));
  }

  private static boolean standsAlone(Span span) {
    return span.target().isPresent() || span.spoken().isPresent();
  }

  private static Tag owner(Span span, Tag tag) {
    return span.target().map(tag::link).orElseGet(() -> span.spoken().map(tag::spoken).orElse(tag));
  }

  /** The number of a table or a figure, where the text leads to one. */
  private String said(Span span) {
    return span.target().orElse(null) instanceof Span.Target.ToShown shown
        ? anchors.directory().name(shown.anchor())
        : span.text();
  }

  private record Stretch(int end, Style style, Tag tag) {}

  private static Style styled(Span span, Style style) {
    Style inked = span.target().isPresent() ? style.in(Ink.ACCENT) : style;
    return switch (span.look()) {
      case PLAIN -> inked;
      case STRONG -> inked.in(Face.SEMIBOLD);
      case EMPHASIS -> inked.in(Face.ITALIC);
      case CODE -> inked.in(Face.MONO).scaled(MONO_SIZE);
      case MUTED -> span.target().isPresent() ? inked : inked.in(Ink.MUTED);
    };
  }

  private List<Word> words(String text, List<Stretch> stretches) {
    List<Word> words = new ArrayList<>();
    boolean rightToLeft = LineOrder.rightToLeft(text);
    int start = 0;
    int first = 0;
    for (int k = 0; k < text.length(); k++) {
      if (Breaks.after(text, k)) {
        while (stretches.get(first).end() <= start) {
          first++;
        }
        List<Piece> pieces = pieces(text, start, k + 1, stretches.subList(first, stretches.size()));
        if (!pieces.isEmpty()) {
          words.add(Word.of(pieces, rightToLeft));
        }
        start = k + 1;
      }
    }
    return words;
  }

  /** The stretches begin with the one in which the pieces do. */
  private List<Piece> pieces(String text, int start, int end, List<Stretch> stretches) {
    List<Piece> pieces = new ArrayList<>(1);
    int from = start;
    for (int k = 0; from < end; k++) {
      int to = Math.min(end, stretches.get(k).end());
      addByFont(pieces, shown(text.substring(from, to)), stretches.get(k));
      from = to;
    }
    return pieces;
  }

  private void addByFont(List<Piece> pieces, String text, Stretch stretch) {
    for (int from = 0; from < text.length(); ) {
      FontFile font = font(text, from, stretch);
      int to = from;
      do {
        to = text.offsetByCodePoints(to, 1);
      } while (to < text.length() && font(text, to, stretch) == font);
      add(pieces, Piece.of(text.substring(from, to), font, stretch.style(), stretch.tag()));
      from = to;
    }
  }

  private FontFile font(String text, int at, Stretch stretch) {
    return fonts.showing(text.codePointAt(at), stretch.style().face()).orElseThrow();
  }

  private static void add(List<Piece> pieces, Piece piece) {
    int last = pieces.size() - 1;
    if (last >= 0 && piece.continues(pieces.get(last))) {
      pieces.set(last, piece.with(pieces.get(last).text() + piece.text()));
    } else {
      pieces.add(piece);
    }
  }

  /**
   * No-break signs have done their work once lines may end: as plain space and hyphen they are
   * found by whoever searches the page.
   */
  private static String shown(String text) {
    return text.replace('\u00A0', ' ').replace('\u2011', '-').replace("\u200B", "");
  }
}
