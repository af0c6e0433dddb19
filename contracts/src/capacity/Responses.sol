// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {Field} from "../libraries/Field.sol";
import {Challenges} from "./Challenges.sol";
import {Leases} from "./Leases.sol";

/// @title Responses: how many units a commitment claims in a challenge (protocol section 5).
abstract contract Responses is Challenges, Leases {
    using Math for uint256;

    /// @dev One slot. The root itself is in the event, and whoever proves repeats it.
    struct Response {
        bytes24 digest; // of chainRoot
        uint16 delay; // blocks after the challenge
        uint16 claimed; // 0: no response
        uint16 leased; // at the challenge
        uint8 speedClass;
        bool proven;
    }

    mapping(uint256 id => mapping(uint256 challenge => Response)) internal _responses;

    /// @inheritdoc ICapacity
    function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 n, uint256 chainRoot) external {
        uint256 expected = _openBeacon(challenge);
        if (beacon != expected) revert WrongBeacon(challenge, expected, beacon);
        uint256 last = _lastResponseBlock(challenge);
        if (block.number > last) revert WindowOver(challenge, last);

        uint8 speedClass = _callersTerms(id, _epochOf(challenge)).speedClass;
        if (!Field.isElement(chainRoot)) revert NotAFieldElement(chainRoot);
        uint256 leased = _requireClaim(id, challenge, n);
        if (_responses[id][challenge].claimed != 0) revert AlreadyResponded(id, challenge);

        _responses[id][challenge] = Response({
            digest: _digest(chainRoot),
            delay: SafeCast.toUint16(block.number - challenge),
            claimed: SafeCast.toUint16(n),
            leased: SafeCast.toUint16(leased),
            speedClass: speedClass,
            proven: false
        });
        emit Responded(id, challenge, n, chainRoot);
    }

    /// @inheritdoc ICapacity
    function responseOf(uint256 id, uint256 challenge)
        external
        view
        returns (uint256 respondedBlock, uint256 claimed, bool proven)
    {
        Response storage response = _responses[id][challenge];
        if (response.claimed == 0) return (0, 0, false);
        return (challenge + response.delay, response.claimed, response.proven);
    }

    /// @dev Refuses a claim of more units than are active in a challenge, or of none.
    function _requireClaim(uint256 id, uint256 challenge, uint256 n) private view returns (uint256 leased) {
        uint256 units = _sealedUnits(id, challenge);
        if (units == 0) revert NotSealed(id, challenge);
        leased = leasedAt(id, challenge);
        uint256 active = _activeUnits(units, leased);
        if (n == 0 || n > active) revert InvalidClaim(n, active);
    }

    /// @dev How many units owe a response. Units that leave at the start of a period and a lease that ends just then may
    /// overlap for a block.
    function _activeUnits(uint256 units, uint256 leased) internal pure returns (uint256) {
        return units.saturatingSub(leased);
    }

    /// @dev The response with this chainRoot.
    function _responseWith(uint256 id, uint256 challenge, uint256 chainRoot)
        internal
        view
        returns (Response storage response)
    {
        response = _responses[id][challenge];
        if (response.claimed == 0) revert NotResponded(id, challenge);
        if (response.digest != _digest(chainRoot)) revert WrongResponse(id, challenge);
    }

    /// @dev 192 bits: passing off another root takes a collision, which is 2^96 work to find.
    function _digest(uint256 chainRoot) private pure returns (bytes24) {
        return bytes24(keccak256(abi.encode(chainRoot)));
    }
}
