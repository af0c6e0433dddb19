// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEAS} from "@ethereum-attestation-service/eas-contracts/contracts/IEAS.sol";
import {ISchemaRegistry} from "@ethereum-attestation-service/eas-contracts/contracts/ISchemaRegistry.sol";
import {ISchemaResolver} from "@ethereum-attestation-service/eas-contracts/contracts/resolver/ISchemaResolver.sol";

import {ICertificates} from "../interfaces/ICertificates.sol";

/// @title What can be certified: the kinds, and the schema that each has in EAS.
/// @dev A schema's id is the hash of its text, its resolver and whether it can be revoked. Whoever knows this contract's
/// address beforehand can therefore register the very same schema, and nothing is lost by it: it has the same id, and
/// this contract decides what is attested under it.
abstract contract Kinds is ICertificates {
    bytes32 internal constant SOC2 = "soc2";
    bytes32 internal constant ISO27001 = "iso27001";
    bytes32 internal constant LOCATION = "location";
    bytes32 internal constant HARDWARE = "hardware";

    uint256 private constant COUNT = 4;
    uint256 private constant WORDS = 3; // of an attestation's data
    uint256 private constant WORDS_OF_LOCATION = 4;

    /// @dev What an attestation's data says.
    struct Content {
        uint256 commitment;
        bytes32 site;
        bytes32 document;
        bytes2 country;
    }

    mapping(bytes32 kind => bytes32 schema) private _schemas;
    mapping(bytes32 schema => bytes32 kind) private _kinds;

    /// @dev Called by the constructor, when the contract has its address.
    function _registerKinds(IEAS eas) internal {
        ISchemaRegistry registry = eas.getSchemaRegistry();
        _register(registry, SOC2, "uint256 commitment,bytes32 site,bytes32 soc2Report");
        _register(registry, ISO27001, "uint256 commitment,bytes32 site,bytes32 iso27001Certificate");
        _register(registry, LOCATION, "uint256 commitment,bytes32 site,bytes32 evidence,bytes2 country");
        _register(registry, HARDWARE, "uint256 commitment,bytes32 site,bytes32 hardwareDescription");
    }

    /// @inheritdoc ICertificates
    function kinds() public pure returns (bytes32[] memory all) {
        all = new bytes32[](COUNT);
        (all[0], all[1], all[2], all[3]) = (SOC2, ISO27001, LOCATION, HARDWARE);
    }

    /// @inheritdoc ICertificates
    function schemaOf(bytes32 kind) external view returns (bytes32) {
        return _schemas[kind];
    }

    function _kindOf(bytes32 schema) internal view returns (bytes32 kind) {
        kind = _kinds[schema];
        if (kind == 0) revert NoSuchKind(schema);
    }

    /// @dev A bit for each kind.
    function _bitOf(bytes32 kind) internal pure returns (uint8) {
        if (kind == SOC2) return 1;
        if (kind == ISO27001) return 2;
        if (kind == LOCATION) return 4;
        if (kind == HARDWARE) return 8;
        revert NoSuchKind(kind);
    }

    function _kindsIn(uint8 bits) internal pure returns (bytes32[] memory found) {
        bytes32[] memory all = kinds();
        found = new bytes32[](COUNT);
        uint256 count = 0;
        for (uint256 i = 0; i < COUNT; ++i) {
            if (bits & _bitOf(all[i]) != 0) found[count++] = all[i];
        }
        assembly ("memory-safe") {
            mstore(found, count)
        }
    }

    function _read(bytes32 kind, bytes memory data) internal pure returns (Content memory content) {
        bool located = kind == LOCATION;
        _require(data.length == 32 * (located ? WORDS_OF_LOCATION : WORDS), "data");
        if (located) {
            (content.commitment, content.site, content.document, content.country) =
                abi.decode(data, (uint256, bytes32, bytes32, bytes2));
            _require(_isLetter(content.country[0]) && _isLetter(content.country[1]), "country");
        } else {
            (content.commitment, content.site, content.document) = abi.decode(data, (uint256, bytes32, bytes32));
        }
    }

    function _require(bool condition, string memory what) internal pure {
        if (!condition) revert InvalidCertificate(what);
    }

    function _register(ISchemaRegistry registry, bytes32 kind, string memory text) private {
        bytes32 schema = keccak256(abi.encodePacked(text, address(this), true));
        if (registry.getSchema(schema).uid == 0) registry.register(text, ISchemaResolver(address(this)), true);
        _schemas[kind] = schema;
        _kinds[schema] = kind;
        emit KindRegistered(kind, schema);
    }

    function _isLetter(bytes1 char) private pure returns (bool) {
        return char >= "A" && char <= "Z";
    }
}
