// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICapacity} from "../interfaces/ICapacity.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {Bitmap} from "../libraries/Bitmap.sol";
import {Field} from "../libraries/Field.sol";
import {Challenges} from "./Challenges.sol";
import {Leases} from "./Leases.sol";
import {Seals} from "./Seals.sol";

/// @title Responses: which units a commitment claims in a challenge (protocol section 2.4).
abstract contract Responses is Seals, Challenges, Leases {
    /// @dev One slot. The data itself is in the event; the digest is of what the next step must repeat: shareRoot and
    /// bitmap until the audit is drawn, then shareRoot.
    struct Response {
        bytes25 digest;
        uint32 respondedBlock;
        uint16 claimed;
        bool proven;
    }

    mapping(uint256 id => mapping(uint256 challenge => Response)) internal _responses;

    /// @inheritdoc ICapacity
    function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 shareRoot, uint256[4] calldata bitmap)
        external
    {
        uint256 expected = _beaconOrOpen(challenge);
        if (beacon != expected) revert WrongBeacon(challenge, expected, beacon);
        uint256 last = _lastResponseBlock(challenge);
        if (block.number > last) revert WindowOver(challenge, last);

        IStaking.Terms memory terms = _callersTerms(id, _epochOf(challenge));
        if (!_isSealedBefore(id, challenge)) revert NotSealed(id, challenge);
        if (!Field.isElement(shareRoot)) revert NotAFieldElement(shareRoot);
        uint256 claimed = Bitmap.count(bitmap);
        if (claimed == 0 || !Bitmap.isWithin(bitmap, terms.units)) revert InvalidBitmap(terms.units);
        _requireNotLeased(id, challenge, bitmap);
        if (_responses[id][challenge].respondedBlock != 0) revert AlreadyResponded(id, challenge);

        _responses[id][challenge] = Response({
            digest: _digest(shareRoot, bitmap),
            respondedBlock: SafeCast.toUint32(block.number),
            claimed: SafeCast.toUint16(claimed),
            proven: false
        });
        emit Responded(id, challenge, shareRoot, bitmap, claimed);
    }

    /// @dev 200 bits: passing off another response takes a collision, which is 2^100 work to find.
    function _digest(uint256 shareRoot, uint256[4] calldata bitmap) internal pure returns (bytes25) {
        return bytes25(keccak256(abi.encode(shareRoot, bitmap)));
    }
}
