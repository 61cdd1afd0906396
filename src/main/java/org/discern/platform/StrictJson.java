package org.discern.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads texts and times from JSON strings only, and only those that can be kept. */
public final class StrictJson extends SimpleModule {

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    public StrictJson() {
        super("discern-strict");
        addDeserializer(String.class, new Texts());
        addDeserializer(Instant.class, new Times());
    }

    private static final class Texts extends StdScalarDeserializer<String> {
        Texts() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, in);
            }
            String text = in.getText();
            if (!PlainText.is(text)) {
                throw context.weirdStringException("", String.class, PlainText.ADVICE);
            }
            return text;
        }
    }

    /** Other times than those of living people are a slip, and some are more than Postgres can hold. */
    private static final class Times extends StdScalarDeserializer<Instant> {
        Times() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(Instant.class, in);
            }
            try {
                Instant time = Instant.parse(in.getText());
                if (!time.isBefore(EARLIEST) && !time.isAfter(LATEST)) {
                    return time;
                }
            } catch (DateTimeException e) {
                // Answered below, like a time out of range.
            }
            throw context.weirdStringException("", Instant.class, "no time from 1970 to 9999");
        }
    }
}
