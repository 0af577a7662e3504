package io.github.standfirst.examples.newsroom.protection;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is answered to a request that is refused before the site sees it: the number of the status, and no markup. */
final class BareErrors extends ErrorReportValve {

    /** As the pages have them, with still less allowed. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final Logger LOG = LoggerFactory.getLogger(BareErrors.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            answer(response);
        } catch (IOException e) {
            LOG.debug("A refused client did not wait for the answer", e);
        }
    }

    /** The status of a response, as its text. */
    static void answer(HttpServletResponse response) throws IOException {
        HEADERS.forEach(response::setHeader);
        response.setContentType("text/plain;charset=utf-8");
        response.getOutputStream().write(Integer.toString(response.getStatus()).getBytes(StandardCharsets.UTF_8));
    }
}
