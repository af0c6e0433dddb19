// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Certificates: what certifiers say of a commitment's site, as attestations of EAS that this contract admits.
/// @notice A certificate is about one commitment at one site, as offers name it. A certifier is admitted by governance and
/// has a bond. Amounts are FLT in wei, times are seconds since 1970.
interface ICertificates {
    /// @notice What one deployment is about; never changes.
    struct Config {
        address eas; // the Ethereum Attestation Service
        address staking; // knows the commitments, their providers, the token and the treasury
        uint32 thawing; // how long a bond stays once its certifier has resigned, in seconds
    }

    /// @notice A certifier, and its bond.
    struct Certifier {
        uint256 bond;
        uint256 leastBond; // what it needs, as of its admission
        uint64 freeAt; // when the bond can be withdrawn; 0: it has not resigned
        bytes32[] kinds; // that it is admitted to issue; none: it is not admitted
    }

    /// @notice A certificate, as it was issued, and whether it was ended.
    struct Certificate {
        uint256 commitment;
        bytes32 site;
        bytes32 kind;
        bytes32 document; // the hash of the report, of the evidence, or of the hardware's description
        bytes2 country; // of a location: two capital letters (ISO 3166-1); 0 for other kinds
        address certifier;
        uint64 expiry; // valid before this time
        bool ended; // revoked, struck, or superseded: for good
    }

    /// @notice The contract was deployed.
    /// @param config What the deployment is about.
    /// @param authority The access manager that says who may govern.
    /// @param leastBond The bond that certifiers to be admitted need, in wei of FLT.
    event Configured(Config config, address authority, uint256 leastBond);
    /// @notice Certificates of a kind have this schema.
    /// @param kind The kind.
    /// @param schema The schema's id in EAS.
    event KindRegistered(bytes32 indexed kind, bytes32 indexed schema);
    /// @notice A certificate was issued. An earlier one of the same certifier, about the same, is superseded: it has
    /// ended.
    /// @param uid The attestation.
    /// @param commitment The commitment that it is about.
    /// @param certifier Who issued it.
    /// @param site The site that it is about.
    /// @param kind What it certifies.
    /// @param document The hash of the document behind it.
    /// @param country Of a location: two capital letters; 0 for other kinds.
    /// @param expiry When it stops being valid.
    /// @param supersedes The attestation that has ended with it, or 0.
    event CertificateIssued(
        bytes32 indexed uid,
        uint256 indexed commitment,
        address indexed certifier,
        bytes32 site,
        bytes32 kind,
        bytes32 document,
        bytes2 country,
        uint64 expiry,
        bytes32 supersedes
    );
    /// @notice A certificate was revoked by its certifier.
    /// @param uid The attestation.
    event CertificateRevoked(bytes32 indexed uid);
    /// @notice A certificate was struck by governance.
    /// @param uid The attestation.
    event CertificateStruck(bytes32 indexed uid);
    /// @notice A certifier may issue certificates of these kinds, and of no others, while its bond is large enough.
    /// @param certifier The certifier.
    /// @param kinds What it may certify.
    /// @param leastBond The bond that it needs from now on, in wei of FLT.
    event CertifierAdmitted(address indexed certifier, bytes32[] kinds, uint256 leastBond);
    /// @notice A certifier is not admitted any more. Its bond stays until it resigns.
    /// @param certifier The certifier.
    event CertifierRemoved(address indexed certifier);
    /// @notice A certifier added to its bond.
    /// @param certifier The certifier.
    /// @param amount How much was added, in wei of FLT.
    event BondAdded(address indexed certifier, uint256 amount);
    /// @notice A certifier resigned: its certificates are not valid any more, and its bond thaws.
    /// @param certifier The certifier.
    /// @param freeAt When it can withdraw the bond.
    event CertifierResigned(address indexed certifier, uint256 freeAt);
    /// @notice A certifier that had resigned took its bond.
    /// @param certifier The certifier.
    /// @param amount The bond, in wei of FLT.
    event BondWithdrawn(address indexed certifier, uint256 amount);
    /// @notice Governance slashed a bond.
    /// @param certifier Whose bond it is.
    /// @param burned What was burned, in wei of FLT.
    /// @param toTreasury What the treasury got, in wei of FLT.
    event BondSlashed(address indexed certifier, uint256 burned, uint256 toTreasury);
    /// @notice Governance set the bond that certifiers need who are admitted from now on.
    /// @param amount The bond, in wei of FLT.
    event LeastBondSet(uint256 amount);

    /// @notice An address or a rule of the deployment is not allowed.
    /// @param what Its name.
    error InvalidConfig(string what);
    /// @notice A parameter is out of its bounds.
    /// @param parameter Its name.
    /// @param value The value given.
    /// @param min The least value allowed.
    /// @param max The greatest value allowed.
    error OutOfBounds(string parameter, uint256 value, uint256 min, uint256 max);
    /// @notice The token moved another amount than it was told to.
    /// @param expected What the contract should hold, in wei.
    /// @param balance What it holds, in wei.
    error InexactTransfer(uint256 expected, uint256 balance);
    /// @notice Nothing was to be paid.
    error ZeroAmount();
    /// @notice There are no certificates of this kind.
    /// @param kind The kind given, or the schema of the attestation.
    error NoSuchKind(bytes32 kind);
    /// @notice A certifier is admitted for at least one kind.
    error NoKinds();
    /// @notice The zero address certifies nothing.
    error ZeroAddress();
    /// @notice The account may not issue certificates of this kind: governance has not admitted it for it.
    /// @param certifier The account.
    /// @param kind The kind.
    error NotAdmitted(address certifier, bytes32 kind);
    /// @notice The certifier's bond is too small.
    /// @param certifier The certifier.
    /// @param bond What its bond is, in wei of FLT.
    /// @param leastBond What it needs, in wei of FLT.
    error CertifierBondTooSmall(address certifier, uint256 bond, uint256 leastBond);
    /// @notice The certifier has resigned, and its bond thaws.
    /// @param certifier The certifier.
    /// @param freeAt When it can withdraw the bond.
    error HasResigned(address certifier, uint256 freeAt);
    /// @notice The bond cannot be withdrawn: its certifier has not resigned, or it thaws.
    /// @param freeAt When it can be withdrawn, or 0 if its certifier has not resigned.
    error BondNotFree(uint256 freeAt);
    /// @notice There is no bond.
    error NoBond();
    /// @notice What a certificate says is not allowed.
    /// @param what The field: "data", "commitment", "site", "document", "country", "expiry", "revocable", "refUID".
    error InvalidCertificate(string what);
    /// @notice A certificate is issued to the commitment's provider.
    /// @param commitment The commitment.
    /// @param recipient Whom the attestation is for.
    error WrongRecipient(uint256 commitment, address recipient);
    /// @notice As many certifiers as can be have certificates that have not ended about the same.
    /// @param commitment The commitment.
    /// @param site The site.
    /// @param kind The kind.
    error TooManyCertificates(uint256 commitment, bytes32 site, bytes32 kind);
    /// @notice No certificate has this id.
    /// @param uid The id given.
    error NoSuchCertificate(bytes32 uid);

    /// @notice Adds to the caller's bond, by its allowance. Anybody may, admitted or not; not while its bond thaws.
    /// @param amount How much, in wei of FLT.
    function addBond(uint256 amount) external;
    /// @notice The caller resigns: none of its certificates is valid any more, and its bond can still be slashed until it is
    /// withdrawn, after the thawing time at the earliest.
    function resign() external;
    /// @notice Pays the caller, which has resigned, its bond. It can come back with a new one; those of its certificates that
    /// have neither expired nor ended are then valid again, if it is still admitted.
    /// @return amount The bond, in wei of FLT.
    function withdrawBond() external returns (uint256 amount);
    /// @notice Lets a certifier issue these kinds, and no others, once its bond is as large as certifiers need it now. Only
    /// governance may.
    /// @param certifier The certifier.
    /// @param kinds What it may certify.
    function admit(address certifier, bytes32[] calldata kinds) external;
    /// @notice Ends an admission: none of the certifier's certificates is valid while it is not admitted. Only governance may.
    /// @dev Changes nothing if it is not admitted: the certifier cannot make a batch of governance fail.
    /// @param certifier The certifier.
    function remove(address certifier) external;
    /// @notice Takes from a bond: half is burned, the rest is the treasury's. Only governance may.
    /// @dev Takes what is there if that is less: the certifier cannot make a batch of governance fail.
    /// @param certifier Whose bond it is.
    /// @param amount How much to take, in wei of FLT.
    function slash(address certifier, uint256 amount) external;
    /// @notice Ends one certificate for good, which turned out to be false. Only governance may.
    /// @dev Changes nothing if it has ended before: the certifier cannot make a batch of governance fail.
    /// @param uid The attestation.
    function strike(bytes32 uid) external;
    /// @notice Sets the bond for admissions to come; those admitted keep theirs. Only governance may.
    /// @param amount The bond, in wei of FLT.
    function setLeastBond(uint256 amount) external;

    /// @notice The certificate of a kind that a commitment has at a site now: issued, neither revoked nor struck nor
    /// superseded nor expired, by a certifier that is admitted and bonded. Of several, the one that expires last.
    /// @param commitment The commitment.
    /// @param site The site, as the offer names it.
    /// @param kind What is to be certified: "soc2", "iso27001", "location" or "hardware", padded with zeros.
    /// @return uid The attestation, or 0 if there is none.
    function certificateOf(uint256 commitment, bytes32 site, bytes32 kind) external view returns (bytes32 uid);
    /// @notice Whether a certificate is valid now. EAS's own `isAttestationValid` only says that an attestation exists.
    /// @param uid The attestation.
    function isValid(bytes32 uid) external view returns (bool);
    /// @notice A certificate, valid or not.
    /// @param uid The attestation.
    function certificate(bytes32 uid) external view returns (Certificate memory);
    /// @notice A certifier, and its bond.
    /// @param account The certifier.
    function certifierOf(address account) external view returns (Certifier memory);
    /// @notice The kinds of certificates.
    function kinds() external view returns (bytes32[] memory);
    /// @notice The schema that certificates of a kind have in EAS.
    /// @param kind The kind.
    function schemaOf(bytes32 kind) external view returns (bytes32);
    /// @notice The bond that certifiers need who are admitted now, in wei of FLT.
    function leastBond() external view returns (uint256);
    /// @notice What the deployment is about.
    function config() external view returns (Config memory);
}
