package socle.kinds.collect.file;

import java.io.IOException;
import java.io.InputStream;
import socle.api.text.Phrase;
import socle.kinds.collect.Trouble;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// The values of a JSON file, one after the other: those of its array, or those at its root.
final class JsonValues implements Finder {

    private static final JsonFactory JSON = new JsonFactory();

    private final Source source;
    private final JsonParser parser;
    private boolean begun;
    private long count;
    private long line = 1;

    JsonValues(Source source, InputStream bytes) {
        this.source = source;
        this.parser = JSON.createParser(ObjectReadContext.empty(), bytes);
    }

    /// Goes through all of them; gives how many there were.
    long all() throws IOException, Trouble {
        return goTo(Long.MAX_VALUE);
    }

    @Override
    public long lineAt(long place) throws IOException, Trouble {
        goTo(place);
        return line;
    }

    private long goTo(long place) throws IOException, Trouble {
        try {
            boolean more = true;
            while (more && count < place) {
                more = next();
            }
            return count;
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (StreamReadException e) {
            throw FileTrouble.unreadable(
                    source.name() + ":" + e.getLocation().getLineNr(),
                    FileFormat.JSON,
                    Phrase.same(e.getOriginalMessage()));
        }
    }

    private boolean next() {
        JsonToken token = parser.nextToken();
        if (!begun && token == JsonToken.START_ARRAY) {
            token = parser.nextToken();
        }
        begun = true;
        if (token == null || token == JsonToken.END_ARRAY) {
            return false;
        }
        line = parser.currentTokenLocation().getLineNr();
        parser.skipChildren();
        count++;
        return true;
    }

    @Override
    public void close() {
        parser.close();
    }
}
