package co.gov.ventanilla.acceptance.fault;

import java.sql.SQLException;
import java.util.List;

/**
 * Lets the n-th write to the database fail as on a full disk: triggers before each statement that writes to a table of the
 * portal count, and one at the end of the transaction of a filing counts as its commit. Lies in a schema of its own.
 */
final class Trap implements AutoCloseable {
    private static final String COUNT = "arnes.cuenta";

    private final Register register;

    Trap(Register register) throws SQLException {
        this.register = register;
        register.execute(
                "create schema arnes",
                "create sequence " + COUNT,
                "create table arnes.blanco (n bigint)",
                "insert into arnes.blanco values (0)",
                "create function arnes.golpe() returns trigger language plpgsql as $$ begin"
                        + " if nextval('arnes.cuenta') = (select n from arnes.blanco) then"
                        + " raise exception 'arnes' using errcode = 'disk_full'; end if; return null; end $$");
        for (String table : tables()) {
            register.execute("create trigger arnes_golpe before insert or update or delete on public." + table
                    + " for each statement execute function arnes.golpe()");
        }
        register.execute(
                "create constraint trigger arnes_fin after insert on public.pqrsd deferrable initially deferred"
                        + " for each row execute function arnes.golpe()");
    }

    private List<String> tables() throws SQLException {
        return register.strings("select quote_ident(tablename) from pg_tables where schemaname = 'public'"
                + " and tablename not like 'flyway%'");
    }

    /** From now on the n-th write fails, once. */
    void arm(int n) throws SQLException {
        register.execute("update arnes.blanco set n = " + n, "select setval('" + COUNT + "', 1, false)");
    }

    /** Whether the write that had to fail has failed. */
    boolean fired() throws SQLException {
        return register.strings("select 1 from " + COUNT + ", arnes.blanco where is_called and last_value >= n")
                        .size()
                == 1;
    }

    /** One table at a time: all at once would wait for filings that wait for it. */
    @Override
    public void close() throws SQLException {
        register.execute("drop trigger arnes_fin on public.pqrsd");
        for (String table : tables()) {
            register.execute("drop trigger arnes_golpe on public." + table);
        }
        register.execute("drop schema arnes cascade");
    }
}
