// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Attestation} from "@ethereum-attestation-service/eas-contracts/contracts/Common.sol";
import {IEAS} from "@ethereum-attestation-service/eas-contracts/contracts/IEAS.sol";
import {SchemaResolver} from "@ethereum-attestation-service/eas-contracts/contracts/resolver/SchemaResolver.sol";

import {ICertificates} from "../interfaces/ICertificates.sol";
import {Certifiers} from "./Certifiers.sol";

/// @title What is certified: EAS asks here before it records an attestation, and tells of each that is revoked.
/// @dev About one commitment, site and kind, a certifier has one certificate: a newer one supersedes it. What another
/// certifier says has a place of its own, so that nobody's certificate depends on anybody else's.
abstract contract Issuing is Certifiers, SchemaResolver {
    uint256 private constant LONGEST_TERM = 400 days;
    /// @dev Of certifiers with a certificate about the same: the market looks at all of them.
    uint256 private constant PLACES = 8;

    struct Record {
        address certifier;
        uint64 expiry;
        uint8 kind; // its bit
        bool ended;
    }

    mapping(bytes32 uid => Record) private _records;
    /// @dev By the hash of commitment, site and kind.
    mapping(bytes32 subject => bytes32[] uids) private _places;

    constructor(address eas) SchemaResolver(IEAS(eas)) {
        if (eas.code.length == 0) revert InvalidConfig("eas");
        _registerKinds(_eas);
    }

    /// @inheritdoc ICertificates
    function strike(bytes32 uid) external restricted {
        Record storage record = _record(uid);
        if (record.ended) return;
        record.ended = true;
        emit CertificateStruck(uid);
    }

    /// @inheritdoc ICertificates
    function certificateOf(uint256 commitment, bytes32 site, bytes32 kind) external view returns (bytes32 uid) {
        bytes32[] storage places = _places[_subject(commitment, site, kind)];
        uint256 latest = 0;
        for (uint256 i = 0; i < places.length; ++i) {
            Record storage record = _records[places[i]];
            if (record.expiry > latest && _isValid(record)) {
                latest = record.expiry;
                uid = places[i];
            }
        }
    }

    /// @inheritdoc ICertificates
    function isValid(bytes32 uid) external view returns (bool) {
        return _isValid(_records[uid]);
    }

    /// @inheritdoc ICertificates
    function certificate(bytes32 uid) external view returns (Certificate memory) {
        Record storage record = _record(uid);
        Attestation memory attestation = _eas.getAttestation(uid);
        bytes32 kind = _kindOf(attestation.schema);
        Content memory content = _read(kind, attestation.data);
        return Certificate({
            commitment: content.commitment,
            site: content.site,
            kind: kind,
            document: content.document,
            country: content.country,
            certifier: record.certifier,
            expiry: record.expiry,
            ended: record.ended
        });
    }

    /// @dev EAS has recorded the attestation and reverts if this does.
    function onAttest(Attestation calldata attestation, uint256) internal override returns (bool) {
        bytes32 kind = _kindOf(attestation.schema);
        _requireStanding(attestation.attester, kind);
        _require(attestation.revocable, "revocable");
        // A certificate stands by itself.
        _require(attestation.refUID == 0, "refUID");
        uint64 expiry = attestation.expirationTime;
        _require(expiry > block.timestamp && expiry <= block.timestamp + LONGEST_TERM, "expiry");
        Content memory content = _read(kind, attestation.data);
        _requireContent(content, attestation.recipient);
        bytes32 superseded = _place(content, kind, attestation.uid, attestation.attester);
        _records[attestation.uid] = Record(attestation.attester, expiry, _bitOf(kind), false);
        emit CertificateIssued(
            attestation.uid,
            content.commitment,
            attestation.attester,
            content.site,
            kind,
            content.document,
            content.country,
            expiry,
            superseded
        );
        return true;
    }

    /// @dev EAS has seen that it is the issuer who revokes. Nothing keeps it from it.
    function onRevoke(Attestation calldata attestation, uint256) internal override returns (bool) {
        _records[attestation.uid].ended = true;
        emit CertificateRevoked(attestation.uid);
        return true;
    }

    /// @dev Puts a certificate in the place of its certifier's earlier one, or of one that is not going to be valid again,
    /// or in a new place. One whose certifier is not in standing keeps its place: it may be valid again.
    function _place(Content memory content, bytes32 kind, bytes32 uid, address certifier)
        private
        returns (bytes32 superseded)
    {
        bytes32[] storage places = _places[_subject(content.commitment, content.site, kind)];
        uint256 count = places.length;
        uint256 free = count;
        for (uint256 i = 0; i < count; ++i) {
            Record storage record = _records[places[i]];
            bool current = _isCurrent(record);
            if (current && record.certifier == certifier) {
                superseded = places[i];
                record.ended = true;
                places[i] = uid;
                return superseded;
            }
            if (!current) free = i;
        }
        if (free < count) {
            places[free] = uid;
        } else {
            if (count == PLACES) revert TooManyCertificates(content.commitment, content.site, kind);
            places.push(uid);
        }
    }

    function _record(bytes32 uid) private view returns (Record storage record) {
        record = _records[uid];
        if (record.certifier == address(0)) revert NoSuchCertificate(uid);
    }

    function _isValid(Record storage record) private view returns (bool) {
        return _isCurrent(record) && _isInStanding(record.certifier, record.kind);
    }

    function _isCurrent(Record storage record) private view returns (bool) {
        return !record.ended && block.timestamp < record.expiry;
    }

    function _requireContent(Content memory content, address recipient) private view {
        _require(content.site != 0, "site");
        _require(content.document != 0, "document");
        address provider = STAKING.termsOf(content.commitment).provider;
        _require(provider != address(0), "commitment");
        if (recipient != provider) revert WrongRecipient(content.commitment, recipient);
    }

    function _subject(uint256 commitment, bytes32 site, bytes32 kind) private pure returns (bytes32) {
        return keccak256(abi.encode(commitment, site, kind));
    }
}
