package dev.appcard.adapter.outbound.van.kspay;

/** Values of the approval's AuthType, with the two fields that follow it. */
enum AuthType {
    /** Nothing behind the body. */
    NORMAL("", "", ""),
    /** ISP's KVP data are in EncData. */
    ISP("I", "K", "N"),
    /** MPI (안심클릭): the data of the authentication are in EncData. */
    MPI("M", "K", "N");

    private final String code;
    private final String mpiPosition;
    private final String mpiReuse;

    AuthType(String code, String mpiPosition, String mpiReuse) {
        this.code = code;
        this.mpiPosition = mpiPosition;
        this.mpiReuse = mpiReuse;
    }

    String code() {
        return code;
    }

    /** MPIPositionType: K for KSNET. */
    String mpiPosition() {
        return mpiPosition;
    }

    /** MPIReUseType: N, no authentication is used twice. */
    String mpiReuse() {
        return mpiReuse;
    }
}
