package co.gov.ventanilla.portal.platform.falla;

import co.gov.ventanilla.portal.platform.limite.PortalLleno;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives each request a reference, which every log line of its thread carries, and turns a failure into an error page that
 * shows this reference. An unreachable database and a full portal are 503 with Retry-After; anything else is 500.
 */
public class FailureFilter extends HttpFilter {
    /** Request attribute and answer header with the reference. */
    public static final String REFERENCE = "X-Request-Id";

    private static final Logger LOG = Logger.getLogger(FailureFilter.class.getName());

    @Inject
    Event<BaseDeDatosCaida> caida;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String reference = UUID.randomUUID().toString();
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        thread.setName("req-" + reference);
        request.setAttribute(REFERENCE, reference);
        response.setHeader(REFERENCE, reference);
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            fail(request, response, e);
        } finally {
            thread.setName(name);
        }
    }

    private void fail(HttpServletRequest request, HttpServletResponse response, Exception e) throws IOException {
        if (response.isCommitted() && hungUp(e)) {
            LOG.fine("who asked did not wait for the whole answer");
            return;
        }
        boolean database = databaseAway(e);
        boolean full = PortalLleno.es(e);
        if (full) {
            LOG.warning("request turned away: every place is taken");
        } else {
            LOG.log(Level.SEVERE, "request failed" + (database ? ": database unavailable" : ""), e);
        }
        if (response.isCommitted()) {
            throw new IOException("answer already under way", e);
        }
        response.reset();
        response.setHeader(REFERENCE, (String) request.getAttribute(REFERENCE));
        ReenvioBean.recordar(request);
        if (database || full) {
            response.setHeader("Retry-After", "30");
        }
        if (database) {
            caida.fire(new BaseDeDatosCaida());
        }
        response.sendError(database || full ? 503 : 500);
    }

    /** Whether the cause is a client that closed its connection; the server has a type of its own for it. */
    private static boolean hungUp(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage());
            if (cause.getClass().getSimpleName().equals("ClientAbortException")
                    || cause instanceof IOException
                            && (said.contains("Broken pipe") || said.contains("Connection reset"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the cause is a lost or refused connection (SQLSTATE class 08, 57P) or an exhausted pool. */
    public static boolean databaseAway(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
            if (state != null && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"))) {
                return true;
            }
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof SQLException && message.contains("Error in allocating a connection")) {
                return true;
            }
        }
        return false;
    }
}
