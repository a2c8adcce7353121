package co.gov.ventanilla.infra.launcher.configuration;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;

/**
 * What the operator decided, complete and free of contradictions; an empty text means that a service is not used.
 *
 * @param home where all data live, absolute
 * @param publicUrl the address that citizens see, without a slash at the end
 * @param database without an address for the embedded database
 * @param managementPort 0 when health and metrics are served on the public port
 * @param mapTiles where maps with streets come from
 * @param outgoingInternal requests of the portal may go to this machine and private networks; tests only
 */
public record Configuration(
        int port,
        InetAddress bind,
        Path home,
        String publicUrl,
        ExternalDatabase database,
        String smtpUrl,
        String clamdUrl,
        String ckanUrl,
        String ckanToken,
        Path contentPack,
        boolean limits,
        List<String> trustedProxies,
        Path secretFile,
        String clock,
        int managementPort,
        FileRoom fileRoom,
        boolean outgoingInternal,
        MapTiles mapTiles) {

    /**
     * Room on the disk of the files, in megabytes.
     *
     * @param minFreeMb below it no file is received
     * @param stagingMb what uploads and drafts may have together
     */
    public record FileRoom(long minFreeMb, long stagingMb) {}

    /**
     * Images of a map with streets, for the browsers of citizens.
     *
     * @param url with the places {z}, {x}, {y}; empty for none
     * @param attribution who made the map, as its licence asks
     */
    public record MapTiles(String url, String attribution) {
        static final MapTiles NONE = new MapTiles("", "");
    }

    /** A database of the operator's own. */
    public record ExternalDatabase(String url, String user, String password) {
        public boolean isNone() {
            return url.isEmpty();
        }

        @Override
        public String toString() {
            return "ExternalDatabase[" + user + "]";
        }
    }

    /**
     * The same data on a loopback port that nobody knows, without mail and antivirus: for loading a backup.
     *
     * @param restoredPack content pack of the backup
     */
    public Configuration aside(int freePort, Path restoredPack) {
        return new Configuration(
                freePort,
                InetAddress.getLoopbackAddress(),
                home,
                publicUrl,
                database,
                "",
                "",
                "",
                "",
                restoredPack,
                limits,
                trustedProxies,
                secretFile,
                "",
                0,
                fileRoom,
                false,
                MapTiles.NONE);
    }

    /** The address on which this machine reaches the public port. */
    private String loopbackHost() {
        String host = bind.isAnyLocalAddress() ? "127.0.0.1" : bind.getHostAddress();
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /** The public port as this machine reaches it. */
    public String localUrl() {
        return "http://" + loopbackHost() + ":" + port;
    }

    /** The address of the operator's door. */
    public String operatorUrl() {
        return managementPort == 0 ? localUrl() : "http://127.0.0.1:" + managementPort;
    }

    /** Without addresses and tokens: these may carry passwords. */
    @Override
    public String toString() {
        return "Configuration[home=" + home + ", port=" + port + "]";
    }
}
