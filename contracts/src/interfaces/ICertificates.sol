// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Certificates: what others vouch for about a provider's site, and nothing on chain can show.
interface ICertificates {
    /// @notice The certificate of a kind that is valid now for a commitment at a site.
    /// @param commitment The commitment.
    /// @param site The provider's id of the place, as the offer describes it.
    /// @param kind The kind.
    /// @return uid The certificate; 0: there is none that is valid.
    function certificateOf(uint256 commitment, bytes32 site, bytes32 kind) external view returns (bytes32 uid);
}
