// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {Field} from "../libraries/Field.sol";
import {Challenges} from "./Challenges.sol";
import {Leases} from "./Leases.sol";
import {Seals} from "./Seals.sol";

/// @title Responses: how many units a commitment claims in a challenge (protocol section 5).
abstract contract Responses is Seals, Challenges, Leases {
    /// @dev One slot. The root itself is in the event, and whoever proves repeats it.
    struct Response {
        bytes25 digest; // of chainRoot
        uint32 respondedBlock;
        uint16 claimed; // 0: no response
        bool proven;
    }

    mapping(uint256 id => mapping(uint256 challenge => Response)) internal _responses;

    /// @inheritdoc ICapacity
    function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 n, uint256 chainRoot) external {
        uint256 expected = _openBeacon(challenge);
        if (beacon != expected) revert WrongBeacon(challenge, expected, beacon);
        uint256 last = _lastResponseBlock(challenge);
        if (block.number > last) revert WindowOver(challenge, last);

        IStaking.Terms memory terms = _callersTerms(id, _epochOf(challenge));
        if (!_isSealedFor(id, challenge)) revert NotSealed(id, challenge);
        if (!Field.isElement(chainRoot)) revert NotAFieldElement(chainRoot);
        uint256 active = _activeUnits(id, terms, challenge);
        if (n == 0 || n > active) revert InvalidClaim(n, active);
        if (_responses[id][challenge].claimed != 0) revert AlreadyResponded(id, challenge);

        _responses[id][challenge] = Response({
            digest: _digest(chainRoot),
            respondedBlock: SafeCast.toUint32(block.number),
            claimed: SafeCast.toUint16(n),
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
        return (response.respondedBlock, response.claimed, response.proven);
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

    /// @dev 200 bits: passing off another root takes a collision, which is 2^100 work to find.
    function _digest(uint256 chainRoot) private pure returns (bytes25) {
        return bytes25(keccak256(abi.encode(chainRoot)));
    }
}
