package dev.decisionmatrix.saved;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of a part, element by element, by local names: programs choose prefixes as they like, and
 * strict workbooks have other namespaces.
 */
final class Part {
  private final String path;
  private final XMLStreamReader xml;
  private int depth;
  private int sinceElement;

  private Part(String path, InputStream stream) throws XMLStreamException {
    this.path = path;
    xml = factory().createXMLStreamReader(new Pieces(stream));
  }

  static Part of(String path, InputStream stream) {
    try {
      return new Part(path, stream);
    } catch (XMLStreamException damaged) {
      throw unreadable(path);
    }
  }

  /** Java's own, whatever else lies about; nothing outside the part is ever fetched. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty("jdk.xml.maxElementDepth", "0"); // Room.DEPTH holds, and tells why
    return factory;
  }

  private static Unopened unreadable(String path) {
    return Unopened.damaged("part `" + path + "` of this workbook cannot be read");
  }

  /** The next element that begins, ends or has text; false at the end of the part. */
  boolean next() {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw Unopened.refused(
            "part `" + path + "` of this workbook declares a document type or an entity");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        sinceElement = 0;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        sinceElement = 0;
      }
      if (depth > Room.DEPTH) {
        throw Unopened.refused("part `" + path + "` of this workbook is nested without end");
      }
      return true;
    } catch (XMLStreamException | RuntimeException damaged) {
      if (damaged instanceof Unopened why) {
        throw why;
      }
      throw unreadable(path);
    }
  }

  boolean begins(String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  /** The text between two elements; empty where there is an element. */
  String text() {
    return xml.isCharacters() ? xml.getText() : "";
  }

  /** By its local name. */
  Optional<String> attribute(String name) {
    for (int place = 0; place < xml.getAttributeCount(); place++) {
      if (xml.getAttributeLocalName(place).equals(name)) {
        return Optional.of(xml.getAttributeValue(place));
      }
    }
    return Optional.empty();
  }

  /** Of a namespace, where another attribute has the same local name. */
  Optional<String> linked(String name) {
    for (int place = 0; place < xml.getAttributeCount(); place++) {
      String namespace = xml.getAttributeNamespace(place);
      if (xml.getAttributeLocalName(place).equals(name)
          && namespace != null
          && namespace.endsWith("/relationships")) {
        return Optional.of(xml.getAttributeValue(place));
      }
    }
    return Optional.empty();
  }

  /** All text up to the end of the element that has begun. */
  String textWithin(String element) {
    StringBuilder text = new StringBuilder();
    while (next() && !ends(element)) {
      text.append(text());
    }
    return text.toString();
  }

  /** Stops before one text, attribute or comment alone fills the memory. */
  private final class Pieces extends CountedStream {
    Pieces(InputStream stream) {
      super(stream);
    }

    @Override
    void count(int bytes) {
      sinceElement += bytes;
      if (sinceElement > Room.PIECE) {
        throw Unopened.tooMuch(
            "part `" + path + "` of this workbook has more than 4 MB between two elements");
      }
    }
  }
}
