package org.discern.quiz;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import org.discern.grading.Item;
import org.discern.grading.Kind;
import org.discern.grading.Question;
import org.jspecify.annotations.Nullable;

/** Writes an item as one flat object, its question's fields beside its own, told by {@code kind}. */
final class ItemModule extends SimpleModule {

    ItemModule() {
        super("discern-items");
        addSerializer(Item.class, new Writer());
        addDeserializer(Item.class, new Reader());
    }

    /** The fields that items of every kind have. */
    private record Frame(
            String id,
            String prompt,
            @Nullable String hint,
            @Nullable Boolean confidence,
            @Nullable Boolean graded) {

        Item with(Question<?, ?> question) {
            return new Item(id, prompt, hint, Boolean.TRUE.equals(confidence), !Boolean.FALSE.equals(graded), question);
        }
    }

    private static final class Writer extends JsonSerializer<Item> {
        @Override
        public void serialize(Item item, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject(item);
            out.writeStringField("id", item.id());
            out.writeStringField("kind", item.question().kind().word());
            out.writeStringField("prompt", item.prompt());
            if (item.hint() != null) {
                out.writeStringField("hint", item.hint());
            }
            out.writeBooleanField("confidence", item.confidence());
            out.writeBooleanField("graded", item.graded());
            provider.findValueSerializer(item.question().getClass())
                    .unwrappingSerializer(NameTransformer.NOP)
                    .serialize(item.question(), out, provider);
            out.writeEndObject();
        }
    }

    private static final class Reader extends JsonDeserializer<Item> {
        @Override
        public Item deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonNode node = context.readTree(in);
            Kind kind = Kind.of(node.path("kind").asText())
                    .orElseThrow(() -> JsonMappingException.from(in, "unknown kind of item"));
            Question<?, ?> question = context.readTreeAsValue(node, kind.question());
            return context.readTreeAsValue(node, Frame.class).with(question);
        }
    }
}
