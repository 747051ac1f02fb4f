package io.hansa.kernel;

/** The roles that boundaries ask for. A caller may have several. */
public final class Roles {

    public static final String MEMBER = "MEMBER";

    /** Portal users of a partner: at the till, in its finance, its administrator. */
    public static final String PARTNER_TILL = "PARTNER_TILL";

    public static final String PARTNER_FINANCE = "PARTNER_FINANCE";
    public static final String PARTNER_ADMIN = "PARTNER_ADMIN";

    /** A partner's system, by client credentials. */
    public static final String PARTNER_API = "PARTNER_API";

    public static final String MARKETING = "MARKETING";
    public static final String SERVICE = "SERVICE";
    public static final String FINANCE = "FINANCE";
    public static final String ADMIN = "ADMIN";
    public static final String AUDITOR = "AUDITOR";

    /** Jobs, by {@code @RunAs}. */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
