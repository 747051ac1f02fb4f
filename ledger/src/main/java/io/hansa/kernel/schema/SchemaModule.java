package io.hansa.kernel.schema;

/** The modules that own tables, in the order in which they are migrated: a later one may refer to an earlier one's. */
enum SchemaModule {
    LEDGER("ledger", "ledger_schema_history"),
    PARTNERS("partners", "partner_schema_history"),
    CLUB("club", "club_schema_history");

    private final String name;
    private final String history;

    SchemaModule(String name, String history) {
        this.name = name;
        this.history = history;
    }

    String folder() {
        return "db/" + name;
    }

    String history() {
        return history;
    }

    boolean present() {
        return SchemaModule.class.getClassLoader().getResource(folder()) != null;
    }
}
