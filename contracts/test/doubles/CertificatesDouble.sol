// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Certificates as a test wants them.
contract CertificatesDouble {
    mapping(uint256 commitment => mapping(bytes32 site => mapping(bytes32 kind => bytes32))) public certificateOf;

    function set(uint256 commitment, bytes32 site, bytes32 kind, bytes32 uid) external {
        certificateOf[commitment][site][kind] = uid;
    }
}
