// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @title A token whose holders have votes by blocks, all of it the deployer's at first.
contract VotesToken is ERC20Votes {
    constructor() ERC20("votes", "VOTES") EIP712("votes", "1") {
        _mint(msg.sender, 1e9 ether);
    }
}

/// @title The same, with votes by seconds.
contract SecondsToken is VotesToken {
    function clock() public view override returns (uint48) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint48(block.timestamp);
    }

    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }
}
