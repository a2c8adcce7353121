package co.gov.ventanilla.acceptance.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A neighbour of the portal on a port of its own that can die and come back. */
abstract class Peer implements AutoCloseable {
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private int port;
    private ServerSocket server;

    /** Opens its port, the same as before when it was open once. */
    synchronized void start() throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        port = socket.getLocalPort();
        server = socket;
        Thread thread = new Thread(() -> accept(socket), getClass().getSimpleName());
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return port;
    }

    private void accept(ServerSocket socket) {
        try {
            while (true) {
                Socket one = socket.accept();
                open.add(one);
                Thread thread = new Thread(() -> serve(one), getClass().getSimpleName());
                thread.setDaemon(true);
                thread.start();
            }
        } catch (IOException e) {
            // closed: the peer is dead
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            talk(socket);
        } catch (IOException e) {
            // the other side or the fault hung up
        } finally {
            open.remove(socket);
        }
    }

    /** One conversation. */
    protected abstract void talk(Socket socket) throws IOException;

    /** Dies: connections break and its port refuses. */
    synchronized void die() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    @Override
    public void close() throws IOException {
        die();
    }
}
