package org.discern.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.discern.platform.StrictJson;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What is read the short way is what binding and validation make of it. */
class WellMadeTest {

    private static final String ID = "0191a6c4-5bd2-7c3a-9d41-6f1e2a3b4c5d";

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new StrictJson());

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void anUsualEventIsReadAsTheLongWayReadsIt() throws Exception {
        for (String time :
                List.of("2026-09-01T08:00:00Z", "2026-09-01T08:00:00.123456789Z", "2026-09-01T10:00:00+02:00")) {
            for (String id : List.of(ID, ID.toUpperCase(Locale.ROOT))) {
                for (int sequence : List.of(1, 17, 100_000)) {
                    ObjectNode event =
                            event().put("answeredAt", time).put("id", id).put("sequence", sequence);

                    assertThat(WellMade.event(event)).as(event.toString()).isEqualTo(longWay(event));
                }
            }
        }
    }

    /** Each of these is either wrong, and then the long way says why, or seldom. */
    @Test
    void whateverIsUnusualIsLeftToTheLongWay() throws Exception {
        List<JsonNode> unusual = List.of(
                mapper.readTree("[]"),
                mapper.readTree("7"),
                mapper.readTree("{}"),
                event().without("answer"),
                event().putNull("answer"),
                event().put("answer", "CLAIM"),
                event().put("sequence", 0),
                event().put("sequence", 100_001),
                event().put("sequence", 1.5),
                event().put("sequence", "1"),
                event().put("sequence", 1L << 32),
                event().put("id", ID.replace("-", "")),
                event().put("id", "0191a6c4-5bd2-7c3a-9d41-6f1e2a3b4c5g"),
                event().put("id", "00191a6c4-5bd2-7c3a-9d4-6f1e2a3b4c5d"),
                event().putNull("id"),
                event().put("item", ""),
                event().put("item", "a".repeat(81)),
                event().put("item", "a friend"),
                event().put("item", 3),
                event().put("answeredAt", "1969-12-31T23:59:59Z"),
                event().put("answeredAt", "20260-09-01T08:00:00Z"),
                event().put("answeredAt", "2026-09-01"),
                event().put("answeredAt", 1788249600),
                event().put("confidence", .5),
                event().put("more", 1));

        assertThat(unusual)
                .allSatisfy(event -> assertThat(WellMade.event(event)).isNull());
    }

    private Event longWay(ObjectNode event) throws Exception {
        Event read = mapper.treeToValue(event, Event.class);
        assertThat(validator.validate(read)).isEmpty();
        return read;
    }

    private ObjectNode event() {
        ObjectNode event = mapper.createObjectNode()
                .put("id", ID)
                .put("item", "a-friend")
                .put("sequence", 1)
                .put("answeredAt", "2026-09-01T08:00:00Z");
        event.putObject("answer").put("label", "QUOTE");
        return event;
    }
}
