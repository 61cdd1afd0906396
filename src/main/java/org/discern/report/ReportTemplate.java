package org.discern.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The page that reports are printed from. All that it is given is escaped, but for the style and the policy. */
@ApplicationScoped
class ReportTemplate {

    private static final String PAGE = "report/report.html";
    private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);

    private final Template page;

    ReportTemplate() {
        this.page = Engine.builder()
                .addDefaults()
                .addValueResolver(ValueResolvers.rawResolver())
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(id -> Optional.of(new Part(id)))
                .build()
                .getTemplate(PAGE);
    }

    String render(PrintedReport report) {
        return page.data("report", report, "css", ReportStyle.CSS, "policy", ReportStyle.POLICY)
                .render();
    }

    private record Part(String file) implements TemplateLocation {

        @Override
        public Reader read() {
            String path = "/templates/" + file;
            var in = Objects.requireNonNull(ReportTemplate.class.getResourceAsStream(path), path);
            return new InputStreamReader(in, StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(HTML);
        }
    }
}
