package co.gov.ventanilla.acceptance;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;

/** The two portals of all classes: each start costs half a minute. */
public final class Portals {
    /** Friday, within office hours: 15 business days end on 2026-12-14. */
    static final String FRIDAY = "2026-11-20T10:00:00-05:00";

    private static PortalProcess shared;
    private static PortalProcess mortal;
    private static GreenMail mail;

    private Portals() {}

    /** The portal of most journeys. Its mail goes to the folder {@code correo}. */
    public static synchronized PortalProcess shared() {
        if (shared == null) {
            shared = PortalProcess.start(Map.of("CLOCK", FRIDAY));
        }
        return shared;
    }

    /** A portal that may be killed and started at another time; its mail goes to a relay. */
    static synchronized PortalProcess mortal() {
        if (mortal == null) {
            ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
            mail = new GreenMail(setup);
            mail.start();
            Runtime.getRuntime().addShutdownHook(new Thread(mail::stop));
            mortal = PortalProcess.start(Map.of(
                    "CLOCK",
                    FRIDAY,
                    "SMTP_URL",
                    "smtp://127.0.0.1:" + mail.getSmtp().getPort()));
        }
        return mortal;
    }

    /** The relay of {@link #mortal}. */
    static synchronized GreenMail mail() {
        mortal();
        return mail;
    }
}
