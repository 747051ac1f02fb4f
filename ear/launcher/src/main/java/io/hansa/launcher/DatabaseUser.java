package io.hansa.launcher;

/** A database user and its password. */
public record DatabaseUser(String name, String password) {

    /** Tables are made and granted by this user, and by no other. */
    public static final String MIGRATE = "hansa_migrate";
    /** The application's user: rights come table by table from the migrations. */
    public static final String APP = "hansa_app";
    /** Reads for reports. */
    public static final String REPORT = "hansa_report";

    /** The host is the loopback address: no other machine can sign in to the embedded database. */
    String account() {
        return "'" + name + "'@'" + EmbeddedDatabase.HOST + "'";
    }

    String identifiedBy() {
        return account() + " IDENTIFIED BY '" + password.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    @Override
    public String toString() {
        return name;
    }
}
