package org.discern.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * Reads a JSON string as it is: what is pasted from a page or a file has control characters that mean no harm, and
 * {@link ArticleImport} tells them from what is no text at all.
 */
final class RawText extends StdScalarDeserializer<String> {

    RawText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return in.hasToken(JsonToken.VALUE_STRING)
                ? in.getText()
                : (String) context.handleUnexpectedToken(String.class, in);
    }
}
