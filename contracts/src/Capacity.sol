// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Audits} from "./capacity/Audits.sol";
import {Challenges} from "./capacity/Challenges.sol";
import {Counting} from "./capacity/Counting.sol";
import {EpochClock} from "./capacity/EpochClock.sol";
import {Leases} from "./capacity/Leases.sol";
import {Members} from "./capacity/Members.sol";
import {Randomness} from "./capacity/Randomness.sol";
import {ICapacity} from "./interfaces/ICapacity.sol";

/// @title The capacity ledger: what was claimed and what was proven.
/// @dev Deployed before the staking contract, whose address is known from its deployer's next nonce.
contract Capacity is Audits, Counting {
    constructor(Config memory c, address staking_, address verifier_, address beacon_, address authority_)
        EpochClock(c)
        Members(staking_)
        Randomness(beacon_)
        Challenges(c)
        Leases(authority_)
        Audits(c, verifier_)
    {
        emit Configured(c, staking_, verifier_, beacon_, authority_, block.number);
    }

    /// @inheritdoc ICapacity
    function config() external view returns (Config memory) {
        // Each value was stored from a field of its type.
        // forge-lint: disable-start(unsafe-typecast)
        return Config({
            blocks: uint32(BLOCKS),
            segments: uint32(SEGMENTS),
            positions: uint8(POSITIONS),
            challengeOdds: uint32(CHALLENGE_ODDS),
            epochBlocks: uint32(EPOCH_BLOCKS),
            sealEpochs: uint32(SEAL_EPOCHS),
            sealGrace: uint32(SEAL_GRACE),
            responseWindow: uint32(RESPONSE_WINDOW),
            proofWindow: uint32(PROOF_WINDOW),
            maxChallenges: uint16(MAX_CHALLENGES)
        });
        // forge-lint: disable-end(unsafe-typecast)
    }
}
