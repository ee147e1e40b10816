package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Links of one sheet's cells. */
final class Links {
  private final String part;
  private final Parts parts;

  Links(String part, Parts parts) {
    this.part = part;
    this.parts = parts;
  }

  static Optional<Link> of(Cell cell) {
    if (cell instanceof Live live) {
      return live.link();
    }
    return cell instanceof Label label ? label.link() : Optional.empty();
  }

  void write(Xml xml, List<Cell> cells) {
    List<Cell> linked = cells.stream().filter(cell -> of(cell).isPresent()).toList();
    if (linked.isEmpty()) {
      return;
    }
    xml.open("hyperlinks");
    for (Cell cell : linked) {
      String address = cell.at().address();
      if (of(cell).orElseThrow() instanceof Link.ToWeb outside) {
        String id = parts.relateToWeb(part, storable(outside.address()));
        xml.leaf("hyperlink", "ref", address, "r:id", id);
      } else {
        CellRef target = ((Link.ToCell) of(cell).orElseThrow()).target();
        String location = target.sheet().quoted() + "!" + target.address();
        xml.leaf("hyperlink", "ref", address, "location", location);
      }
    }
    xml.close();
  }

  /** An address as typed may hold spaces or brackets that a package's relation must not. */
  private static String storable(String address) {
    StringBuilder stored = new StringBuilder();
    address
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(character -> stored.append(isAddress(character) ? character : encoded(character)));
    return stored.toString();
  }

  private static boolean isAddress(String character) {
    if (character.equals("%")) {
      return true;
    }
    try {
      return !new URI("http://a/" + character).toString().isEmpty()
          && character.codePointAt(0) < 0x80;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String encoded(String character) {
    HexFormat escape = HexFormat.of().withPrefix("%").withUpperCase();
    return escape.formatHex(character.getBytes(StandardCharsets.UTF_8));
  }
}
