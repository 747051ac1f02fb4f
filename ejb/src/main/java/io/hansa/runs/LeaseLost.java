package io.hansa.runs;

/** Another server has taken the run over; what we did last is rolled back. No refusal: nobody asked. */
class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLost(RunLease lease) {
        super("run " + lease.run() + " was taken over from lease " + lease.fence());
    }
}
